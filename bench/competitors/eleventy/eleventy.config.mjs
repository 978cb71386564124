// Eleventy brings no layout: the plainest one there is.
const LAYOUT = `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main>{{ content }}</main></body></html>`;

export default function (config) {
  config.addTemplate('_includes/page.liquid', LAYOUT);
  config.addGlobalData('layout', 'page.liquid');
  config.setQuietMode(true);
}

export const config = { markdownTemplateEngine: false };
