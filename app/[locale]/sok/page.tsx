import { describeSearch, type SearchProps, showSearch } from '../../search-route'

export const generateMetadata = (props: SearchProps) => describeSearch('sv', props)

export default function SwedishSearch(props: SearchProps) {
  return showSearch('sv', props)
}
