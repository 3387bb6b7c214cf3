/**
 * Rule akta/doc-comment: an exported function starts with a doc comment that says what it does,
 * the shapes and units, what is refused and how, and the source where law is applied.
 */
export const docComment = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Exported function {{name}} needs a doc comment (/** … */).' },
  },
  create(context) {
    const { sourceCode } = context
    return {
      'ExportNamedDeclaration > FunctionDeclaration'(node) {
        const exported = node.parent
        const siblings = exported.parent.body
        const before = siblings[siblings.indexOf(exported) - 1]
        // The implementation of an overloaded function carries its doc on the first signature.
        if (before?.declaration?.type === 'TSDeclareFunction') return
        const last = sourceCode.getCommentsBefore(exported).at(-1)
        if (last?.type === 'Block' && last.value.startsWith('*')) return
        context.report({ node, messageId: 'missing', data: { name: node.id?.name ?? '' } })
      },
    }
  },
}
