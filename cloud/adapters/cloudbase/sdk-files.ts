import * as v from 'valibot'
import type { CloudFiles } from './cloud-database'

/** As much of either SDK as is used for files: they are called alike. */
export interface SdkFiles {
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): unknown
  downloadFile(file: { fileID: string }): unknown
  deleteFile(files: { fileList: string[] }): unknown
}

const Uploaded = v.object({ fileID: v.string() })
/** One answer a file: `code` of `@cloudbase/node-sdk`, `status` and `errMsg` of `wx-server-sdk`. */
const Deleted = v.object({
  fileList: v.tuple([
    v.object({ code: v.optional(v.string()), status: v.optional(v.number()), errMsg: v.optional(v.string()) }),
  ]),
})
const Downloaded = v.object({ fileContent: v.instance(Uint8Array) })

export const filesOf = (sdk: SdkFiles): CloudFiles => ({
  upload: async (cloudPath, fileContent) => v.parse(Uploaded, await sdk.uploadFile({ cloudPath, fileContent })).fileID,
  remove: async (fileID) => {
    const { fileList } = v.parse(Deleted, await sdk.deleteFile({ fileList: [fileID] }))
    const [{ code, status, errMsg }] = fileList
    if (code === 'SUCCESS' || status === 0) return
    throw Object.assign(new Error(errMsg ?? code), { code, errCode: status })
  },
  download: async (fileID) => v.parse(Downloaded, await sdk.downloadFile({ fileID })).fileContent,
})
