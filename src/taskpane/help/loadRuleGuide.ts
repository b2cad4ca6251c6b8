/** The explanation that stands in the rule's own folder; all of them are one chunk that is fetched when first asked for. */
export async function loadRuleGuide(rule: string): Promise<string> {
  const loaded = await import(/* webpackMode: "lazy-once", webpackChunkName: "rule-guides" */ `../../core/rules/${rule}/README.md`, { with: { type: 'text' } }) as { default: string };
  return loaded.default;
}
