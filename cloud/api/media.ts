import { HOUR } from 'domain/time/time'
import { mediaWire as on } from 'domain/wire/wire-media'
import { bringUpload } from '../usecases/media/bring-media'
import { addUploadedPhoto } from '../usecases/photos/bring-photo'
import { captionPhoto, removePhoto, restorePhoto, withWordings } from '../usecases/photos/photos'
import { requirePassed } from '../usecases/text-check/require-passed'
import { itemWordings } from '../usecases/text-check/texts'
import { memberRoute } from './route'

/** A photo that was removed on a page can be put back for so long. */
const UNDO_REMOVAL = HOUR

/** Files for guests that organisers bring. */
export const mediaRoutes = {
  bringMedia: memberRoute(on.bringMedia, async (platform, input, member) => {
    const { file, leftOut } = await bringUpload(platform, member, input)
    return { file, leftOut: [...leftOut] }
  }),
  addPhoto: memberRoute(on.addPhoto, async (platform, { thumbnail: base64, ...input }, member) => {
    const thumbnail = base64 === undefined ? undefined : new Uint8Array(Buffer.from(base64, 'base64'))
    const { photo, album, isNew } = await addUploadedPhoto(platform, member, { ...input, thumbnail })
    return { photo, album, isNew }
  }),
  captionPhoto: memberRoute(on.captionPhoto, async (platform, { login, ...input }, member, { openid }) => {
    await requirePassed(platform, itemWordings('photo', withWordings({}, input.wordings)), { openid, login })
    await captionPhoto(platform, member, input)
    return {}
  }),
  removePhoto: memberRoute(on.removePhoto, async (platform, input, member) => {
    await removePhoto(platform, member, input, UNDO_REMOVAL)
    return {}
  }),
  restorePhoto: memberRoute(on.restorePhoto, async (platform, input, member) => {
    await restorePhoto(platform, member, input)
    return {}
  }),
}
