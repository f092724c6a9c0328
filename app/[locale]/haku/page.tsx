import { describeSearch, type SearchProps, showSearch } from '../../search-route'

export const generateMetadata = (props: SearchProps) => describeSearch('fi', props)

export default function FinnishSearch(props: SearchProps) {
  return showSearch('fi', props)
}
