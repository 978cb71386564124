// Which of the two sites is built, and from what, is decided in src/sites/config.ts.
import { siteConfig } from './src/sites/config.ts';

export default await siteConfig();
