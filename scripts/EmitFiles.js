const { Compilation, sources } = require("webpack");

/** A webpack plugin that adds files made from data. */
class EmitFiles {
  /** @param files  path in the output folder to text */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "EmitFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [path, text] of Object.entries(this.files)) {
          compilation.emitAsset(path, new sources.RawSource(text));
        }
      });
    });
  }
}

module.exports = { EmitFiles };
