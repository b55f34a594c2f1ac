// The one script of the forms of one's own data: keeps what is being typed, and fetches lists of areas. Everything here is an
// extra: without it the forms work as they stand, one step after the other.
import { chooseAreas } from './areas.island.ts'
import { keepDrafts } from './drafts.island.ts'

keepDrafts()
chooseAreas()
