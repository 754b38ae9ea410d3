import { drawAll } from './drawings'
import { writeMessages } from './messages'

/** Makes everything below src/generated, which the client's builds and the type checker take in. */
export async function generate(): Promise<void> {
  await drawAll()
  await writeMessages()
}

if (require.main === module) void generate()
