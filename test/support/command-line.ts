import path from 'node:path'
import { folderHome } from '../../cloud/cli/homes/folder-home'
import { run } from '../../cloud/cli/run'
import { type TempFolder, tempFolder } from './temp-folder'

const seedFolder = path.resolve(__dirname, '../../cloud/seed')

/** The command line on a data folder of its own for each test; `home.folder` may be set to another one. */
export function commandLine() {
  const home = { folder: '' }
  let root: TempFolder
  beforeEach(async () => {
    root = await tempFolder()
    home.folder = path.join(root.path, 'data')
  })
  afterEach(() => root.remove())
  const settings = () => ({ homeOf: () => folderHome(home.folder), seedFolder, address: 'https://forum.example' })
  const forum = (...args: string[]) => run(args, settings())
  return {
    home,
    settings,
    forum,
    json: async (...args: string[]) => JSON.parse(await forum(...args, '--json')),
    fileOf: (name: string) => path.join(root.path, name),
  }
}
