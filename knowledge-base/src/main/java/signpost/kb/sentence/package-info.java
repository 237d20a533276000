/// Sentences as vectors: a small language model that reads, and never writes.
///
/// The model (bge-small-en-v1.5, quantised) runs inside this process through ONNX Runtime. Its files and the native libraries lie in a folder
/// that the build made; nothing is fetched and nothing is unpacked at run time. Whoever uses it must be able to do without (SAFE-14).
@NullMarked
package signpost.kb.sentence;

import org.jspecify.annotations.NullMarked;
