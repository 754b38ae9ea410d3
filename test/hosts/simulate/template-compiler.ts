import utils from 'miniprogram-simulate/src/utils'
import logicScope from '../logic-scope.json'

/** What WeChat's compiler writes to without declaring it. */
const UNDECLARED = ['$gwx', '$gwn', '$gwl', 'wh', 'gra', 'grb', '__WXML_GLOBAL__']

const language = logicScope.language.filter((name) => name !== 'undefined')

const withVariables = (script: string): string =>
  `return (function (${[...language, ...UNDECLARED]}) {${script}\n})(${language})`

const compiler = utils.getCompiler()
const compile = compiler.wxmlToJs

/**
 * Jest's sandbox answers a look at a global name slowly, a variable does not: the compiled templates get the language's names,
 * and those that they only write to, as variables of their own.
 */
export const quickenTemplates = (): void => {
  compiler.wxmlToJs = (root, options) => withVariables(compile(root, options))
}
