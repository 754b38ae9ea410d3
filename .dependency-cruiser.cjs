/** Who may import whom. Each row: a folder, and all it may reach. */
const only = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { pathNot: to } })

module.exports = {
  forbidden: [
    only(
      'domain: itself, dayjs, make-plural and valibot',
      '^domain/',
      '^domain/|node_modules/(dayjs|make-plural|valibot)/',
    ),
    only('ports: domain only', '^cloud/ports', '^domain/'),
    only(
      'usecases: domain and ports',
      '^cloud/usecases/',
      '^cloud/(usecases|ports|zone-offsets)|^domain/|node_modules/lru-cache/',
    ),
    only(
      'pages, signage, link preview: drawn from what is published',
      '^cloud/(pages|signage|link-preview)/',
      '^cloud/(pages|signage|link-preview)/|^domain/|node_modules/(hono|lru-cache|uqr)/|^hono/html$',
    ),
    {
      name: 'pages: what drawn pages have in common',
      severity: 'error',
      from: { path: '^cloud/pages/' },
      to: { path: '^cloud/(signage|link-preview)/' },
    },
    only(
      'formats: files of others',
      '^cloud/formats/',
      '^cloud/(formats|zone-offsets)|^domain/|node_modules/(csv-parse|fast-xml-parser|ical.js|yauzl|@types/yauzl)/|^csv-parse/sync$|^(node:)?worker_threads$',
    ),
    only(
      'api: free of any server',
      '^cloud/api/',
      '^cloud/(api|usecases|ports|zone-offsets)|^domain/|node_modules/valibot/',
    ),
    only(
      'media: files made ready for guests',
      '^cloud/media/',
      '^cloud/(media|ports|formats/(decode|unzip|xml))|^domain/|node_modules/(sharp|fast-xml-parser|@embedpdf/pdfium)/|^(node:)?(child_process|fs|fs/promises|os|path|crypto|zlib|module|v8)$',
    ),
    only(
      'cli: use cases on either home',
      '^cloud/cli/',
      '^cloud/(cli|usecases|ports|formats|export|media|adapters/(embedded|cloudbase|system-clock)|seed)|^domain/|package.json$|node_modules/(commander|uqr|valibot|@cloudbase/node-sdk)/|^(node:)?(fs|fs/promises|path|crypto|readline/promises|util|zlib)$',
    ),
    only(
      "functions: the api on the cloud's adapters",
      '^cloud/functions/',
      '^cloud/(functions|api|http|usecases|ports|formats/run-import|media/prepare-kept|adapters/(cloudbase|wechat|system-clock))|^domain/|node_modules/(hono|valibot|wx-server-sdk)/|^(node:)?(async_hooks|fs/promises|net|path)$',
    ),
    only(
      'http: what every home answers over HTTP',
      '^cloud/http/',
      '^cloud/(http|api|pages|signage|link-preview|usecases|ports|read-inside)|^domain/|node_modules/(hono|lru-cache)/|^(node:)?(crypto|fs/promises|path|util|zlib)$',
    ),
    {
      name: 'nobody knows the functions',
      severity: 'error',
      from: { path: '^cloud/', pathNot: '^cloud/functions/' },
      to: { path: '^cloud/functions/' },
    },
    {
      name: 'a bundled function finds one SDK: its own',
      severity: 'error',
      from: { path: '^cloud/', pathNot: '^cloud/cli/homes/environment-home' },
      to: { path: 'node_modules/@cloudbase/' },
    },
    {
      name: 'an adapter never imports an adapter of another platform',
      severity: 'error',
      from: { path: '^cloud/adapters/([^/]+)/' },
      to: {
        path: '^cloud/(adapters|usecases|api|server|cli)/',
        pathNot: '^cloud/adapters/($1/|blob-names|subscribe-message|text-check|system-clock|queue)',
      },
    },
    {
      name: 'only the server knows the server',
      severity: 'error',
      from: { path: '^cloud/', pathNot: '^cloud/server/' },
      to: { path: '^cloud/server/' },
    },
    {
      name: 'nobody knows the command line',
      severity: 'error',
      from: { path: '^cloud/', pathNot: '^cloud/cli/' },
      to: { path: '^cloud/cli/' },
    },
    { name: 'cloud never reaches the client', severity: 'error', from: { path: '^cloud/' }, to: { path: '^src/' } },
    { name: 'client never reaches the cloud', severity: 'error', from: { path: '^src/' }, to: { path: '^cloud/' } },
    only(
      'ui: primitives on Taro and React',
      '^src/ui/',
      '^src/(ui|i18n|styles)/|^src/platform/(dialog|navigation|share/clipboard|phone/(map|near-screen|network|phone)|files/)|^domain/(text|look)/|node_modules/(@tarojs|@types/react|react|react-dom)/',
    ),
    only(
      'components: render only',
      '^src/components/',
      '^src/(components|ui|styles|i18n)/|^domain/|node_modules/(@types/react|react)/',
    ),
    only('i18n: words only', '^src/i18n/', '^src/(i18n|generated)/|^domain/|node_modules/(@types/react|react)/'),
    only(
      'platform: the edge',
      '^src/platform/',
      '^src/(platform|i18n)/|^domain/|node_modules/(@tarojs|@noble|idb-keyval|uqr)/',
    ),
    only('stores: no UI, no Taro', '^src/stores/', '^src/(stores|platform|i18n)/|^domain/|node_modules/zustand/'),
    {
      name: 'frame: never a page',
      severity: 'error',
      from: { path: '^src/frame/' },
      to: { path: '^src/(pages|guide|organiser)/' },
    },
    {
      name: 'a page never imports a page',
      severity: 'error',
      from: { path: '^src/(pages|guide|organiser)/([^/]+)/', pathNot: '^src/organiser/(components|frame)/' },
      to: { path: '^src/(pages|guide|organiser)/[^/]+/', pathNot: '^src/$1/$2/|^src/organiser/(components|frame)/' },
    },
    {
      name: 'only the platform and the stores reach the backend and the device',
      severity: 'error',
      from: { path: '^src/(pages|guide|organiser|components)/' },
      to: { path: '^src/platform/(backend/(backend|call|send)|storage/stored-texts)' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.h5.ts', '.weapp.ts', '.h5.tsx', '.weapp.tsx'] },
  },
}
