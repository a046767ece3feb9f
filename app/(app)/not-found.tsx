import { MissingPage } from '@/components/layout/missing-page'

export default MissingPage
