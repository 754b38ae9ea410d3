import { type BoundDomain, functionOf, Refused, runtimeOf, statusOf, type TcbState } from './state'

type Body = Readonly<Record<string, unknown>>
type Call = { readonly changes?: true; readonly fields: readonly string[]; run(state: TcbState, body: Body): unknown }

function tableOf(state: TcbState, name: unknown) {
  const table = state.tables[String(name)]
  if (!table) throw new Refused(5, `ResourceNotFound: table ${name}`)
  return table
}

/** The platform takes no rule without one for all functions. */
function checkedRule(rule: unknown): string {
  const all = JSON.parse(String(rule))
  if (!all['*'] || Object.values<object>(all).some((one) => !('invoke' in one)))
    throw new Refused(5, 'InvalidParameter, Invalid security rule config')
  return JSON.stringify(all)
}

const LEVELS: readonly unknown[] = ['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY']

function levelOf(tag: unknown): string {
  if (LEVELS.includes(tag)) return String(tag)
  throw new Refused(5, 'InvalidParameter: AclTag')
}

function requireBucket({ bucket }: TcbState, name: unknown): void {
  if (name !== bucket) throw new Refused(5, `ResourceNotFound: bucket ${name}`)
}

function requireFunctions(type: unknown): void {
  if (type !== 'FUNCTION') throw new Refused(5, 'InvalidParameter: ResourceType')
}

function told(domain: BoundDomain): object {
  domain.looks -= 1
  const { looks, hasFailed, ...fields } = domain
  const Status = hasFailed ? 'FAIL' : looks > 0 ? 'PROCESSING' : 'SUCCESS'
  return { ...fields, Status }
}

/** The platform's own interface as far as it is used, each call with the fields that it takes (Tencent Cloud, API documents). */
export const platformCalls: Readonly<Record<string, Call>> = {
  'tcb DescribeEnvs': {
    fields: ['EnvId'],
    run: ({ env, region, bucket, isBucketTold }, { EnvId }) => ({
      EnvList:
        EnvId === env
          ? [
              {
                EnvId: env,
                Region: region,
                Status: 'NORMAL',
                Databases: [{ InstanceId: 'tnt-1' }],
                Storages: isBucketTold ? [{ Bucket: bucket, CdnDomain: `${bucket}.tcb.qcloud.la` }] : [],
              },
            ]
          : [],
    }),
  },
  'tcb DescribeTables': {
    fields: ['EnvId', 'Tag', 'MgoLimit', 'MgoOffset'],
    run: ({ tables }) => ({ Tables: Object.keys(tables).map((TableName) => ({ TableName, Count: 0 })) }),
  },
  'tcb CreateTable': {
    changes: true,
    fields: ['EnvId', 'Tag', 'TableName', 'PermissionInfo'],
    run: (state, { TableName, PermissionInfo }) => {
      if (state.tables[String(TableName)]) throw new Refused(5, `ResourceInUse: ${TableName}`)
      const acl = Reflect.get(Object(PermissionInfo), 'AclTag')
      if (acl !== 'ADMINONLY' && acl !== 'ADMINWRITE') throw new Refused(5, 'InvalidParameter: AclTag')
      state.tables[String(TableName)] = { acl, indexes: ['_id_'] }
      return {}
    },
  },
  'tcb DescribeTable': {
    fields: ['EnvId', 'Tag', 'TableName'],
    run: (state, { TableName }) => ({ Indexes: tableOf(state, TableName).indexes.map((Name) => ({ Name })) }),
  },
  'tcb UpdateTable': {
    changes: true,
    fields: ['EnvId', 'Tag', 'TableName', 'CreateIndexes'],
    run: (state, { TableName, CreateIndexes }) => {
      const [index] = Array.isArray(CreateIndexes) ? CreateIndexes : []
      tableOf(state, TableName).indexes.push(String(index.IndexName))
      return {}
    },
  },
  'tcb DescribeDatabaseACL': {
    fields: ['EnvId', 'CollectionName'],
    run: (state, { CollectionName }) => ({ AclTag: tableOf(state, CollectionName).acl }),
  },
  'tcb ModifyDatabaseACL': {
    changes: true,
    fields: ['EnvId', 'CollectionName', 'AclTag'],
    run: (state, { CollectionName, AclTag }) => {
      tableOf(state, CollectionName).acl = levelOf(AclTag)
      return {}
    },
  },
  'tcb DescribeStorageSafeRule': {
    fields: ['EnvId', 'Bucket'],
    run: (state, { Bucket }) => {
      requireBucket(state, Bucket)
      return { AclTag: state.storage, Rule: null }
    },
  },
  'tcb ModifyStorageSafeRule': {
    changes: true,
    fields: ['EnvId', 'Bucket', 'AclTag', 'Rule'],
    run: (state, { Bucket, AclTag }) => {
      requireBucket(state, Bucket)
      state.storage = levelOf(AclTag)
      return {}
    },
  },
  'tcb DescribeSecurityRule': {
    fields: ['EnvId', 'ResourceType'],
    run: ({ functionRule }, { ResourceType }) => {
      requireFunctions(ResourceType)
      return { AclTag: 'CUSTOM', Rule: functionRule }
    },
  },
  'tcb ModifySecurityRule': {
    changes: true,
    fields: ['EnvId', 'ResourceType', 'AclTag', 'Rule'],
    run: (state, { ResourceType, AclTag, Rule }) => {
      requireFunctions(ResourceType)
      if (AclTag !== 'CUSTOM') throw new Refused(5, 'InvalidParameter: AclTag')
      state.functionRule = checkedRule(Rule)
      return {}
    },
  },
  'tcb DescribeStaticStore': {
    fields: ['EnvId'],
    run: ({ hosting }) => {
      if (!hosting) return { Data: null }
      hosting.looks -= 1
      return { Data: [{ Status: hosting.isOff ? 'offline' : hosting.looks > 0 ? 'process' : 'online' }] }
    },
  },
  'tcb CreateStaticStore': {
    changes: true,
    fields: ['EnvId'],
    run: (state) => {
      if (state.hosting) throw new Refused(5, 'ResourceInUse: static store')
      state.hosting = { looks: state.slowness, files: {} }
      return { Result: 'succ' }
    },
  },
  'tcb DescribeHTTPServiceRoute': {
    fields: ['EnvId', 'Offset', 'Limit'],
    run: ({ domains }) => ({ Domains: domains.map(told), TotalCount: domains.length }),
  },
  'tcb DescribeCloudBaseGWService': {
    fields: ['ServiceId'],
    run: ({ isHttpOn }) => ({ ServiceSet: null, EnableService: isHttpOn }),
  },
  'tcb DescribeAuthDomains': {
    fields: ['EnvId'],
    run: ({ securityDomains }) => ({ Domains: securityDomains.map((Domain) => ({ Domain, Type: 'USER' })) }),
  },
  'tcb ListFunctions': {
    fields: ['EnvId', 'Limit', 'Offset'],
    run: ({ functions }) => ({ Functions: Object.keys(functions).map((FunctionName) => ({ FunctionName })) }),
  },
  'scf GetFunction': {
    fields: ['Namespace', 'FunctionName', 'ShowCode'],
    run: (state, { FunctionName }) => {
      const found = functionOf(state, String(FunctionName))
      found.looks -= 1
      return {
        FunctionName,
        Status: statusOf(found),
        StatusDesc: found.ending && 'npm could not install',
        Runtime: runtimeOf(found.config),
        Environment: { Variables: Object.entries(found.variables).map(([Key, Value]) => ({ Key, Value })) },
        Triggers: found.triggers.map((TriggerName) => ({ TriggerName, Type: 'timer' })),
      }
    },
  },
}
