/**
 * ONNX Runtime reports to Microsoft on Linux and macOS since 1.29 unless this is set before it is loaded: then it makes no
 * uploader, no identifier and no log (microsoft/onnxruntime pull request 27379). So this is imported before it is.
 */

process.env.ORT_DISABLE_TELEMETRY = '1'
