/**
 * The SDK as data: what the lowering decided and the emitters write down. Records and sealed interfaces, built
 * once, immutable.
 *
 * <p>Every Java name in here is final: legal, unique in its scope and stable under unrelated edits of the document.
 * Every text in here that is not a Java name is raw text of the document and reaches output only through the encoders
 * of {@code emit}.
 *
 * <p>Must not know OpenAPI's parser, JavaPoet, Mustache or files.
 */
@NullMarked
package io.specwright.generator.ir;

import org.jspecify.annotations.NullMarked;
