import Taro from '@tarojs/taro'

/** Files of the app on this device. WeChat keeps 200 MB of them for an app (FileSystemManager); storage keys hold 1 MB only. */
const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH}/${name}`

/** The text kept under a name, or `undefined`. Never rejects: what cannot be read is not there. */
export function readStored(name: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath: pathOf(name),
      encoding: 'utf8',
      success: ({ data }) => resolve(String(data)),
      fail: () => resolve(undefined),
    })
  })
}

/** Keeps a text under a name; rejects where the device is full or refuses. */
export function writeStored(name: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath: pathOf(name),
      data: text,
      encoding: 'utf8',
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

/** Removes what is kept under names for which this holds; what cannot be removed stays. */
export function removeStored(isOld: (name: string) => boolean): Promise<void> {
  const files = Taro.getFileSystemManager()
  return new Promise((resolve) =>
    files.readdir({
      dirPath: `${Taro.env.USER_DATA_PATH}`,
      success: ({ files: names }) => {
        for (const name of names) if (isOld(name)) files.unlink({ filePath: pathOf(name) })
        resolve()
      },
      fail: () => resolve(),
    }),
  )
}
