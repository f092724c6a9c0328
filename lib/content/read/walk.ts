/** Walks a tree of Markdown or HTML. A text is walked several times, so this does nothing else. */

/** Calls `visit` for a node, then for those in it, with their ancestors from the root. What is in a node is left out where `visit` gives 'skip'. */
export function walk<Node extends object>(
  node: Node,
  visit: (node: Node, ancestors: Node[]) => 'skip' | undefined,
  ancestors: Node[] = [],
): void {
  if (visit(node, ancestors) === 'skip' || !hasChildren(node)) return
  ancestors.push(node)
  for (const child of node.children) walk(child, visit, ancestors)
  ancestors.pop()
}

function hasChildren<Node extends object>(node: Node): node is Node & { children: Node[] } {
  return 'children' in node
}
