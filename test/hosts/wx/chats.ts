import type { ByteText } from './bytes'
import { answerLater, fieldsOf, type Given, Refusal } from './call'
import type { FileSystem } from './files'
import type { Journal } from './journal'

/** Files that somebody sent to the reader, the newest last. */
export class Chats {
  private readonly sent: { readonly name: string; readonly bytes: ByteText; readonly at: number }[] = []

  receive(name: string, bytes: ByteText): void {
    this.sent.push({ name, bytes, at: Math.floor(Date.now() / 1000) })
  }

  /** The newest file whose name ends in one of these; in any where there are none. */
  newest(extensions: readonly string[]) {
    const fits = (name: string): boolean =>
      extensions.length === 0 || extensions.some((ending) => name.toLowerCase().endsWith(`.${ending.toLowerCase()}`))
    return [...this.sent].reverse().find(({ name }) => fits(name))
  }
}

function extensionsOf({ type, extension }: Given): string[] {
  if (extension === undefined || type !== 'file') return []
  if (!Array.isArray(extension) || extension.some((one) => typeof one !== 'string' || one === ''))
    throw new Refusal('parameter error: parameter.extension should be Array of not empty String')
  return extension.map((one: string) => one.replace(/^\./, ''))
}

/**
 * `wx.chooseMessageFile`: the reader takes the newest file of the chats that fits, or leaves where there is none. It is
 * copied to the temp folder under another name; its own name comes beside it.
 */
export const chatMembers = (chats: Chats, files: FileSystem, journal: Journal): Record<string, unknown> => {
  let copies = 0
  const choose = (given: Given) => {
    const refusal = journal.refusalOf('chooseMessageFile')
    if (refusal !== undefined) throw new Refusal(refusal)
    const { count } = given
    if (typeof count !== 'number' || count < 0 || count > 100)
      throw new Refusal('parameter error: parameter.count should be Number from 0 to 100')
    const file = chats.newest(extensionsOf(given))
    if (!file) throw new Refusal('cancel')
    const path = files.putTemp(`chosen-${++copies}${/\.\w+$/.exec(file.name)?.[0] ?? ''}`, file.bytes)
    return { tempFiles: [{ path, size: file.bytes.length, name: file.name, type: 'file', time: file.at }] }
  }
  /** `wx.chooseMedia`: the reader takes the newest picture of the album, or leaves where there is none. */
  const shoot = (given: Given) => {
    const refusal = journal.refusalOf('chooseMedia')
    if (refusal !== undefined) throw new Refusal(refusal)
    if (!Array.isArray(given.mediaType)) throw new Refusal('parameter error: parameter.mediaType should be Array')
    const file = chats.newest(['jpg', 'jpeg', 'png'])
    if (!file) throw new Refusal('cancel')
    const tempFilePath = files.putTemp(`shot-${++copies}${/\.\w+$/.exec(file.name)?.[0] ?? ''}`, file.bytes)
    return { type: 'image', tempFiles: [{ tempFilePath, size: file.bytes.length, fileType: 'image' }] }
  }
  return {
    chooseMessageFile: (given: Given) => {
      journal.note('chooseMessageFile', fieldsOf(given))
      return answerLater('chooseMessageFile', given, () => choose(given))
    },
    chooseMedia: (given: Given) => {
      journal.note('chooseMedia', fieldsOf(given))
      return answerLater('chooseMedia', given, () => shoot(given))
    },
  }
}
