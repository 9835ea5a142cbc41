/** The part of @devicefarmer/adbkit-apkreader that the phone uses; the package carries no types. */
declare module '@devicefarmer/adbkit-apkreader' {
  export default class ApkReader {
    static open(apk: string | Buffer): PromiseLike<ApkReader>
    readManifest(): PromiseLike<unknown>
  }
}
