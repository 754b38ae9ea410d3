import type { ReadStream } from 'node:fs'
import * as v from 'valibot'
import type { CloudFiles } from './cloud-database'

/** As much of either SDK as is used for files: they are called alike. */
export interface SdkFiles {
  uploadFile(file: { cloudPath: string; fileContent: Buffer | ReadStream }): unknown
  downloadFile(file: { fileID: string }): unknown
  getTempFileURL(files: { fileList: string[] }): unknown
  deleteFile(files: { fileList: string[] }): unknown
}

const Uploaded = v.object({ fileID: v.string() })
/** One answer a file: `code` of `@cloudbase/node-sdk`, `status` and `errMsg` of `wx-server-sdk`. */
const Answered = v.object({
  fileList: v.tuple([
    v.object({
      code: v.optional(v.string()),
      status: v.optional(v.number()),
      errMsg: v.optional(v.string()),
      tempFileURL: v.optional(v.string()),
    }),
  ]),
})

/** What was answered about one file. Throws as the SDK rejects. */
function answered(answer: unknown) {
  const [file] = v.parse(Answered, answer).fileList
  const { code, status, errMsg } = file
  if (code === 'SUCCESS' || status === 0) return file
  throw Object.assign(new Error(errMsg ?? code), { code, errCode: status })
}

const Downloaded = v.object({ fileContent: v.instance(Uint8Array) })

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel()
  }
}

export const filesOf = (sdk: SdkFiles): CloudFiles => ({
  upload: async (cloudPath, fileContent) => v.parse(Uploaded, await sdk.uploadFile({ cloudPath, fileContent })).fileID,
  remove: async (fileID) => {
    answered(await sdk.deleteFile({ fileList: [fileID] }))
  },
  download: async (fileID) => v.parse(Downloaded, await sdk.downloadFile({ fileID })).fileContent,
  stream: async (fileID) => {
    const { tempFileURL } = answered(await sdk.getTempFileURL({ fileList: [fileID] }))
    const response = await fetch(encodeURI(tempFileURL ?? ''))
    if (response.ok && response.body) return piecesOf(response.body)
    throw new Error(`下载文件失败: Status:${response.status}`)
  },
})
