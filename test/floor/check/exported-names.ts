import ts from 'typescript'

/** A file by its path from the root, and what is in it. */
export type Source = { readonly path: string; readonly text: string }

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)))

function namesOf(statement: ts.Statement): string[] {
  // What comes from another file is defined there.
  if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier) {
    const { exportClause } = statement
    return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : []
  }
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

/** The names that a file defines and exports, each once: a type and a value may share one. */
export function exportedNames({ path, text }: Source): Set<string> {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  return new Set(statements.flatMap(namesOf))
}

/** Files of which one stands for the other: the web's beside WeChat's, the catalogues of the languages, functions' entries. */
const placeOf = (path: string): string =>
  path
    .replace(/(\.h5)?\.tsx?$/, '')
    .replace(/^(domain\/catalogue)\/[a-z]{2}\//, '$1/')
    .replace(/^(cloud\/functions)\/\w+\/index$/, '$1/index')

/** `name: file, file` for each name that more than one file defines. */
export function namesDefinedTwice(sources: readonly Source[]): string[] {
  const paths = new Map<string, string[]>()
  for (const source of sources)
    for (const name of exportedNames(source)) paths.set(name, [...(paths.get(name) ?? []), source.path])
  return [...paths]
    .filter(([, files]) => new Set(files.map(placeOf)).size > 1)
    .map(([name, files]) => `${name}: ${files.join(', ')}`)
}
