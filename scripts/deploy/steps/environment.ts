import { Problem } from 'domain/problem'
import { fieldIn, listAt, textField } from '../json-output'
import { api, type DeployTarget, type Tcb } from '../tcb'

/** What an environment is made of. */
export type EnvironmentFacts = {
  readonly env: string
  /** The storage's own name, and where its files are read. */
  readonly bucket: string
  readonly filesDomain: string
  /** The document database, as the platform's interface names it. */
  readonly database: string
}

/**
 * Asks for the environment's parts (Tencent Cloud, "DescribeEnvs"). Throws `gone` where the account has no such
 * environment, `bad-input` where it is in another region or tells no bucket.
 * @param told the bucket that is used already, whatever the environment tells
 */
export async function readFacts(
  tcb: Tcb,
  { env, region }: DeployTarget,
  told: () => Promise<string>,
): Promise<EnvironmentFacts> {
  const empty = { EnvList: [{ EnvId: env, Storages: [{ Bucket: 'bucket' }] }] }
  const answer = await tcb.ask(api('tcb', 'DescribeEnvs', { EnvId: env }), empty)
  const found = listAt(answer, 'EnvList').find((one) => textField(one, 'EnvId') === env)
  if (!found) throw new Problem('gone', `The account that is signed in has no environment ${env}: tcb env list`)
  const itsRegion = textField(found, 'Region')
  if (itsRegion !== '' && itsRegion !== region)
    throw new Problem('bad-input', `The environment is in ${itsRegion}, not in ${region}; add --region ${itsRegion}.`)
  const storages = listAt(found, 'Storages')
  const bucket = (await told()) || textField(storages[0], 'Bucket')
  if (!bucket) throw new Problem('bad-input', 'The environment tells no bucket; set FORUM_BUCKET (console, storage).')
  const storage = storages.find((one) => textField(one, 'Bucket') === bucket)
  const [database] = listAt(found, 'Databases')
  return {
    env,
    bucket,
    filesDomain: textField(storage, 'CdnDomain') || `${bucket}.tcb.qcloud.la`,
    database: textField(database, 'InstanceId'),
  }
}

/** The database is named only where the environment told its name. */
export const inDatabase = ({ env, database }: EnvironmentFacts) => ({ EnvId: env, ...(database && { Tag: database }) })

/** A field that is a text, at any depth. */
export const nestedText = (value: unknown, name: string): string => {
  const found = fieldIn(value, name)
  return typeof found === 'string' ? found : ''
}
