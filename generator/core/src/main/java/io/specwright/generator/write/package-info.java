/**
 * Brings a folder up to date with a {@code FileSet}: rewrites only what changed, deletes only what an earlier
 * manifest lists and nobody edited.
 *
 * <p>Must not know OpenAPI or Java; never touches a file that is not in a manifest of its own.
 */
@NullMarked
package io.specwright.generator.write;

import org.jspecify.annotations.NullMarked;
