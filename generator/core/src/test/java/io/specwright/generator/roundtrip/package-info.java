/**
 * What a server sends, a client can send back: generated models decode and encode documents that another reader of the
 * schemas has made, valid ones and broken ones.
 *
 * <p>Must not learn from the stages what a schema means; it takes from the model only which type stands for which
 * place.
 */
@NullMarked
package io.specwright.generator.roundtrip;

import org.jspecify.annotations.NullMarked;
