import { Problem } from 'domain/problem'
import { listKinds } from 'domain/programme/kinds'
import type { Command } from '../command'
import { wordAt } from '../words'

type Commands = Readonly<Record<string, Command>>

const COMMON = ['--json', '--env', '--help']

const flagsOf = ({ flags = {} }: Command): string =>
  [...Object.keys(flags).map((name) => `--${name}`), ...COMMON].join(' ')

/** A bash function that completes verbs, then flags, kinds and files. zsh runs it through `bashcompinit`. */
const script = (commands: Commands): string => `_forum() {
  local word="\${COMP_WORDS[COMP_CWORD]}" flags="" kinds=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...Object.keys(commands), 'help', '--version', '--help'].join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${Object.entries(commands)
  .map(([verb, command]) => `    ${verb}) flags="${flagsOf(command)}"${kindsOf(verb)} ;;`)
  .join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) if [ -n "$kinds" ]; then COMPREPLY=($(compgen -W "$kinds" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi ;;
  esac
}
complete -o filenames -F _forum forum`

const kindsOf = (verb: string): string => (verb === 'list' ? ` kinds="${listKinds.join(' ')}"` : '')

/** @param commands all verbs, which are known only once all are gathered */
export const completionCommands = (commands: () => Commands): Record<string, Command> => ({
  completion: {
    about: 'Print a script that completes verbs and flags: eval "$(forum completion bash)".',
    usage: 'SHELL',
    notes: { SHELL: 'bash or zsh' },
    run: async (_place, typed) => {
      const shell = wordAt(typed, 0)
      if (shell !== 'bash' && shell !== 'zsh')
        throw new Problem('bad-input', `There is no completion for "${shell}"; known: bash, zsh.`)
      const before = shell === 'zsh' ? 'autoload -Uz compinit bashcompinit\ncompinit\nbashcompinit\n' : ''
      const text = before + script(commands())
      return { data: { shell, script: text }, text }
    },
  },
})
