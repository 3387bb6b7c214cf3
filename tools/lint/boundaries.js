import layerTable from './layers.cjs'

const { layers } = layerTable

/** Elements of eslint-plugin-boundaries: one per layer, one per feature, and the window's root. */
export const boundaryElements = [
  ...Object.entries(layers).map(([type, { folder }]) => ({
    type,
    pattern: folder,
    partialMatch: false,
    ...(folder.endsWith('/*') ? { capture: ['name'] } : {}),
  })),
  { type: 'root', pattern: 'renderer/src', partialMatch: false },
]

const renderer = ['text', 'ui', 'vault', 'stores', 'feature']
const shared = ['lib', 'domain', 'rules', 'deadlines', 'decision', 'documents', 'ipc']

/** Only what the layer table allows; a file outside every layer is an error of its own. */
export const boundaryRule = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      message:
        '{{from.element.type}} may not import {{to.element.type}} (tools/lint/layers.cjs, architecture.md).',
      policies: [
        ...Object.entries(layers).map(([type, { may }]) => ({
          from: { element: { type } },
          allow: {
            to: { element: { types: { anyOf: [type === 'feature' ? 'ui' : type, ...may] } } },
          },
        })),
        {
          from: { element: { type: 'root' } },
          allow: { to: { element: { types: { anyOf: [...renderer, ...shared] } } } },
        },
      ],
    },
  ],
}
