// Taro's preset for the two builds; jest's files are compiled by test/support/transform.js.
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

// `import()` stays one in the mini program too: what it names is fetched (config/weapp-bundle.ts).
const fetches = { 'dynamic-import-node': false }

module.exports = {
  presets: [
    [
      'taro',
      { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, exclude: understood, ...fetches },
    ],
  ],
}
