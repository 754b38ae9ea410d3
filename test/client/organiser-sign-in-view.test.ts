import { history as ar } from 'domain/catalogue/ar/history'
import { history as en } from 'domain/catalogue/en/history'
import { history as zh } from 'domain/catalogue/zh/history'
import type { ProblemId } from 'domain/problem'
import fc from 'fast-check'
import { shownCode, signInProblem, wrongSignIn } from '@/organiser/sign-in/view'

test.each([
  ['as it is printed', 'ABCDE-FGHJK', 'ABCDE-FGHJK'],
  ['in small letters, as a link carries it', 'abcde-fghjk', 'ABCDE-FGHJK'],
  ['without the dash', 'abcdefghjk', 'ABCDE-FGHJK'],
  ['with spaces and other dashes', ' ab cde – fg hjk ', 'ABCDE-FGHJK'],
  ['half typed', 'abc', 'abc'],
  ['too long', 'abcde-fghjk-m', 'abcde-fghjk-m'],
  ['empty', '', ''],
])('a code that is %s is shown as it is read', (_, typed, shown) => {
  expect(shownCode(typed)).toBe(shown)
})

test('a code that is shown is shown the same again', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (typed) => {
      expect(shownCode(shownCode(typed))).toBe(shownCode(typed))
    }),
  )
})

test.each([
  ['both are there', 'abcdefghjk', 'Li Na', {}],
  ['there is no code', '', 'Li Na', { code: 'signIn.code.wrong' }],
  ['the code is too short', 'ABCDE', 'Li Na', { code: 'signIn.code.wrong' }],
  ['the name is blank', 'abcde-fghjk', '  ', { name: 'signIn.name.wrong' }],
  ['the name shows nothing', 'abcde-fghjk', '\u200b', { name: 'signIn.name.wrong' }],
  ['the name turns the writing around', 'abcde-fghjk', '\u202egnaW', { name: 'signIn.name.direction' }],
  ['the name is the command line’s', 'abcde-fghjk', 'Console', { name: 'signIn.name.reserved' }],
  ['both are missing', '--', '', { code: 'signIn.code.wrong', name: 'signIn.name.wrong' }],
])('where %s the form says so at its fields', (_, code, name, wrong) => {
  expect(wrongSignIn({ code, name })).toEqual(wrong)
})

test.each<[ProblemId, string]>([
  ['gone', 'signIn.problem.code'],
  ['forbidden', 'signIn.problem.code'],
  ['bad-input', 'signIn.problem.code'],
  ['too-many', 'signIn.problem.too-many'],
  ['offline', 'signIn.problem.offline'],
  ['disk-full', 'desk.problem.disk-full'],
  ['broken', 'signIn.problem.broken'],
  ['too-large', 'signIn.problem.broken'],
])('the problem %s is told as %s', (id, key) => {
  expect(signInProblem(id)).toBe(key)
})

test.each(Object.entries({ en, zh, ar }))(
  'what the %s history calls the command line is no name',
  (_language, words) => {
    expect(wrongSignIn({ code: 'abcde-fghjk', name: String(words['history.console']) })).toEqual({
      name: 'signIn.name.reserved',
    })
  },
)
