import type { Body } from './database'
import { Refusal } from './snapshots'

/** The cloud storage: the platform hands out addresses, and the files go to and come from these. */
export function createStorage(root: string, addressOf: () => string) {
  const files = new Map<string, Buffer>()
  const placeOf = (fileId: unknown): string => {
    if (typeof fileId !== 'string' || !fileId.startsWith(`${root}/`)) throw new Refusal('INVALID_PARAM', 'file id')
    return fileId.slice(root.length + 1)
  }
  const actions: Readonly<Record<string, (body: Body) => Promise<unknown>>> = {
    'storage.getUploadMetadata': async ({ path }) => ({
      data: {
        url: `${addressOf()}/bucket`,
        token: 'token',
        authorization: 'upload',
        fileId: `${root}/${path}`,
        cosFileId: 'meta',
      },
    }),
    'storage.batchGetDownloadUrl': async ({ file_list: list }) => ({
      data: {
        download_list: (Array.isArray(list) ? list : []).map(({ fileid: fileId }) =>
          files.has(placeOf(fileId))
            ? { code: 'SUCCESS', fileID: fileId, tempFileURL: `${addressOf()}/bucket/${placeOf(fileId)}` }
            : { code: 'STORAGE_FILE_NONEXIST', fileID: fileId, tempFileURL: '' },
        ),
      },
    }),
    'storage.batchDeleteFile': async ({ fileid_list: list }) => ({
      data: {
        delete_list: (Array.isArray(list) ? list : []).map((fileId) => ({
          fileID: fileId,
          code: files.delete(placeOf(fileId)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST',
        })),
      },
    }),
  }
  return { files, actions }
}
