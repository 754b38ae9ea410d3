import * as v from 'valibot'
import type { CloudFiles } from './cloud-database'

/** As much of either SDK as is used for files: they are called alike. */
export interface SdkFiles {
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): unknown
  downloadFile(file: { fileID: string }): unknown
}

const Uploaded = v.object({ fileID: v.string() })
const Downloaded = v.object({ fileContent: v.instance(Uint8Array) })

export const filesOf = (sdk: SdkFiles): CloudFiles => ({
  upload: async (cloudPath, fileContent) => v.parse(Uploaded, await sdk.uploadFile({ cloudPath, fileContent })).fileID,
  download: async (fileID) => v.parse(Downloaded, await sdk.downloadFile({ fileID })).fileContent,
})
