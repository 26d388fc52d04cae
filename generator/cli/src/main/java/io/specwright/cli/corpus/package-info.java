/**
 * The command {@code corpus}: what Specwright makes of a whole folder of documents.
 *
 * <p>Must not decide anything about the output; it generates as {@code specwright generate} does by default, and
 * judges the result with the JDK's compiler and a second generation.
 */
@NullMarked
package io.specwright.cli.corpus;

import org.jspecify.annotations.NullMarked;
