import type { OutputBundle, OutputChunk } from 'rollup';
import type { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/**
 * What every first view loads one after the other is asked for together with the page: a phone waits once, not four times.
 * Low, because the style sheet comes first.
 */
const STARTS = ['FlowBootstrap', 'FlowClient', 'generated-flow-imports'];

function withImports(names: string[], bundle: OutputBundle): Set<string> {
  const found = new Set(names);
  found.forEach((name) => (bundle[name] as OutputChunk).imports.forEach((next) => found.add(next)));
  return found;
}

const preloadStart: Plugin = {
  name: 'preload-start',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      [
        ...withImports(
          Object.values(bundle)
            .filter((part): part is OutputChunk => part.type === 'chunk' && STARTS.includes(part.name))
            .map((chunk) => chunk.fileName),
          bundle
        )
      ]
        .filter((name) => !html.includes(name))
        .map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `./${name}`, fetchpriority: 'low' }, injectTo: 'head' }))
  }
};

const customConfig: UserConfigFn = () => ({ plugins: [preloadStart] });

export default overrideVaadinConfig(customConfig);
