/** In place of what Taro copies of browsers for libraries that need it: this app has none (config/weapp-bundle.ts). */
const absent = (name) => {
  throw new Error(`${name} is not part of this build: config/weapp-bundle.ts`)
}

/** Told of pages by Taro's window. */
class Listener {
  trigger() {}
}
export class History extends Listener {}
export class Location extends Listener {}

export class TaroURLProvider {
  constructor() {
    absent('URL')
  }
}
export class URLSearchParams {
  constructor() {
    absent('URLSearchParams')
  }
}
export const parseUrl = () => absent('parseUrl')

/** HTML is parsed for `dangerouslySetInnerHTML` alone. */
export const setInnerHTML = () => absent('dangerouslySetInnerHTML')

/** No source draws a link of HTML's, or changes an element's classes one by one. */
export class AnchorElement {
  constructor() {
    absent('<a>')
  }
}
export class ClassList {
  constructor() {
    absent('classList')
  }
}
