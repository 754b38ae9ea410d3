import type { ChangeBus } from '../../cloud/ports'
import { gate } from '../support/gate'

export type ChangeBusHome = {
  readonly changes: ChangeBus
  /** Changes the head as another process would. */
  changeElsewhere(): Promise<void>
  remove(): Promise<void>
}

/** What every home's `ChangeBus` must do. */
export function changeBusContract(name: string, makeHome: () => Promise<ChangeBusHome>): void {
  describe(`change bus: ${name}`, () => {
    let home: ChangeBusHome
    beforeEach(async () => {
      home = await makeHome()
    })
    afterEach(() => home.remove())

    test('every listener hears an announcement', () => {
      const heard: string[] = []
      const stops = ['a', 'b'].map((who) => home.changes.listen(() => heard.push(who)))
      home.changes.announce()
      expect(heard).toEqual(['a', 'b'])
      for (const stop of stops) stop()
    })

    test('whoever stopped hears nothing more, and may stop twice', () => {
      const heard: string[] = []
      const stop = home.changes.listen(() => heard.push('a'))
      const stopOther = home.changes.listen(() => heard.push('b'))
      stop()
      stop()
      home.changes.announce()
      expect(heard).toEqual(['b'])
      stopOther()
    })

    test('one function that listens twice is two listeners', () => {
      let heard = 0
      const listener = (): void => {
        heard++
      }
      const [stop, stopOther] = [home.changes.listen(listener), home.changes.listen(listener)]
      stop()
      home.changes.announce()
      expect(heard).toBe(1)
      stopOther()
    })

    test('what another process changed is heard', async () => {
      const heard = gate()
      const stop = home.changes.listen(heard.open)
      await home.changeElsewhere()
      await heard.passed
      stop()
    })

    test('it hears again after a pause without listeners', async () => {
      home.changes.listen(() => undefined)()
      await home.changeElsewhere()
      const heard = gate()
      const stop = home.changes.listen(heard.open)
      await home.changeElsewhere()
      await heard.passed
      stop()
    })
  })
}
