import { mediaWire as on } from 'domain/wire/wire-media'
import { bringUpload } from '../usecases/media/bring-media'
import { memberRoute } from './route'

/** Files for guests that organisers bring. */
export const mediaRoutes = {
  bringMedia: memberRoute(on.bringMedia, async (platform, input, member) => {
    const { file, leftOut } = await bringUpload(platform, member, input)
    return { file, leftOut: [...leftOut] }
  }),
}
