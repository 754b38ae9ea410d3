import type { Mapping } from 'domain/import/columns'
import type { FileFormat } from 'domain/import/source'
import { importWire as on } from 'domain/wire/wire-import'
import type { Platform } from '../ports'
import type { Actor } from '../usecases/actor'
import { acceptImport, checkImport } from '../usecases/import/import-upload'
import { forgetUpload, keepPiece, readUpload } from '../usecases/import/uploads'
import { memberRoute } from './route'

type Asked = { readonly upload: string; readonly format?: FileFormat; readonly mapping?: Mapping }

const fileOf = async (platform: Platform, member: Actor, { upload, format, mapping }: Asked) => ({
  ...(await readUpload(platform, member, upload)),
  ...(format && { format }),
  ...(mapping && { mapping }),
})

/** Programme files that organisers bring. */
export const importRoutes = {
  upload: memberRoute(on.upload, async (platform, { data, ...piece }, member) => ({
    pieces: await keepPiece(platform, member, { ...piece, bytes: new Uint8Array(Buffer.from(data, 'base64')) }),
  })),
  checkImport: memberRoute(on.checkImport, async (platform, input, member) => {
    const { report, rows, draftRev, isChange } = await checkImport(platform, await fileOf(platform, member, input))
    return { report, rows: [...rows], draftRev, isChange }
  }),
  acceptImport: memberRoute(on.acceptImport, async (platform, { request, draftRev, ...asked }, member) => {
    const { report, done } = await acceptImport(platform, member, {
      request,
      draftRev,
      payload: { ...asked, draftRev },
      file: () => fileOf(platform, member, asked),
    })
    await forgetUpload(platform, member, asked.upload)
    return { ...(done && { act: done.act }), draftRev: done?.draftRev ?? draftRev, report }
  }),
}
