/** Where long words may break at the end of a line: browsers know it for Finnish, few of them for Swedish. */

/** First parts of the long Swedish compounds that stand in headings. */
const firstParts =
  /(?<!\p{L})(sysselsättnings|tillgänglighets|dataskydds|arbetsmarknads|arbetslöshets|pressmeddelande)(?=\p{L}{4})/giu

/** 'Sysselsättningstjänster' with a soft hyphen after 'Sysselsättnings'. */
export function withSoftHyphens(text: string): string {
  return text.replace(firstParts, '$1\u00ad')
}
