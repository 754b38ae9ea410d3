import { type BoundDomain, functionOf, Refused, runtimeOf, statusOf, type TcbState } from './state'

type Body = Readonly<Record<string, unknown>>
type Call = { readonly changes?: true; readonly fields: readonly string[]; run(state: TcbState, body: Body): unknown }

function tableOf(state: TcbState, name: unknown) {
  const table = state.tables[String(name)]
  if (!table) throw new Refused(5, `ResourceNotFound: table ${name}`)
  return table
}

function permissions(state: TcbState, type: string, names: readonly unknown[]): object[] {
  if (names.length > 100) throw new Refused(5, 'InvalidParameter: Resources')
  const { functionRule: SecurityRule, bucket, storage } = state
  const one = (Resource: unknown, Permission: string) => ({ ResourceType: type, Resource, Permission })
  if (type === 'function') return [{ ResourceType: type, Permission: 'CUSTOM', SecurityRule }]
  if (type === 'storage') return names.filter((name) => name === bucket).map((name) => one(name, storage))
  if (type === 'collection') return names.map((name) => one(name, tableOf(state, name).acl))
  throw new Refused(5, 'InvalidParameter: ResourceType')
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
    run: ({ env, bucket, isBucketTold }, { EnvId }) => ({
      EnvList:
        EnvId === env
          ? [
              {
                EnvId: env,
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
  'tcb DescribeResourcePermission': {
    fields: ['EnvId', 'ResourceType', 'Resources'],
    run: (state, { ResourceType, Resources }) => {
      const PermissionList = permissions(state, String(ResourceType), Array.isArray(Resources) ? Resources : [])
      return { Data: { PermissionList, TotalCount: PermissionList.length } }
    },
  },
  'tcb DescribeStaticStore': {
    fields: ['EnvId'],
    run: ({ hosting }) => {
      if (!hosting) return { Data: null }
      hosting.looks -= 1
      return { Data: [{ Status: hosting.looks > 0 ? 'process' : 'online' }] }
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
  'scf ListFunctions': {
    fields: ['Namespace', 'Limit'],
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
