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

  /** The newest files whose names end in one of these, in any where there are none; at most `count`, the newest last. */
  newest(extensions: readonly string[], count: number) {
    const fits = (name: string): boolean =>
      extensions.length === 0 || extensions.some((ending) => name.toLowerCase().endsWith(`.${ending.toLowerCase()}`))
    return this.sent.filter(({ name }) => fits(name)).slice(-count)
  }
}

function extensionsOf({ type, extension }: Given): string[] {
  if (extension === undefined || type !== 'file') return []
  if (!Array.isArray(extension) || extension.some((one) => typeof one !== 'string' || one === ''))
    throw new Refusal('parameter error: parameter.extension should be Array of not empty String')
  return extension.map((one: string) => one.replace(/^\./, ''))
}

/**
 * `wx.chooseMessageFile`: the reader takes the newest files of the chats that fit, as many as may be, or leaves where there is
 * none. They are copied to the temp folder under other names; their own names come beside them.
 */
export const chatMembers = (chats: Chats, files: FileSystem, journal: Journal): Record<string, unknown> => {
  let copies = 0
  const copy = (stem: string, name: string, bytes: ByteText): string =>
    files.putTemp(`${stem}-${++copies}${/\.\w+$/.exec(name)?.[0] ?? ''}`, bytes)
  const choose = (given: Given) => {
    const refusal = journal.refusalOf('chooseMessageFile')
    if (refusal !== undefined) throw new Refusal(refusal)
    const { count } = given
    if (typeof count !== 'number' || count < 0 || count > 100)
      throw new Refusal('parameter error: parameter.count should be Number from 0 to 100')
    const chosen = chats.newest(extensionsOf(given), count)
    if (chosen.length === 0) throw new Refusal('cancel')
    return {
      tempFiles: chosen.map(({ name, bytes, at }) => ({
        path: copy('chosen', name, bytes),
        size: bytes.length,
        name,
        type: 'file',
        time: at,
      })),
    }
  }
  /** `wx.chooseMedia`: the reader takes the newest pictures of the album, as many as may be, or leaves where there is none. */
  const shoot = (given: Given) => {
    const refusal = journal.refusalOf('chooseMedia')
    if (refusal !== undefined) throw new Refusal(refusal)
    if (!Array.isArray(given.mediaType)) throw new Refusal('parameter error: parameter.mediaType should be Array')
    const { count } = given
    if (typeof count !== 'number' || count < 1 || count > 20)
      throw new Refusal('parameter error: parameter.count should be Number from 1 to 20')
    const chosen = chats.newest(['jpg', 'jpeg', 'png'], count)
    if (chosen.length === 0) throw new Refusal('cancel')
    const tempFiles = chosen.map(({ name, bytes }) => ({
      tempFilePath: copy('shot', name, bytes),
      size: bytes.length,
      fileType: 'image',
    }))
    return { type: 'image', tempFiles }
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
