// Taro's preset for the two builds; under jest plain modern JavaScript for the Node that runs it.
// All browsers of `browserslist` run these as they are; Babel rewrites them for flaws of corner cases at a cost of many bytes.
const understood = [
  'transform-async-to-generator',
  'transform-block-scoping',
  'transform-classes',
  'transform-destructuring',
  'transform-for-of',
  'transform-object-rest-spread',
  'transform-optional-chaining',
  'transform-parameters',
  'transform-spread',
  'transform-template-literals',
]

module.exports = (api) => {
  api.cache.using(() => `${process.env.NODE_ENV}-${process.env.TARO_ENV}`)
  if (process.env.NODE_ENV === 'test') {
    return {
      presets: [
        ['@babel/preset-env', { targets: { node: 'current' } }],
        ['@babel/preset-react', { runtime: 'automatic' }],
        ['@babel/preset-typescript', { onlyRemoveTypeImports: true }],
      ],
    }
  }
  return {
    presets: [
      ['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, exclude: understood }],
    ],
  }
}
