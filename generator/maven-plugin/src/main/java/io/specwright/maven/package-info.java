/**
 * The engine in a Maven build.
 *
 * <p>Must not decide anything about the output; it passes on what the user configured, and reports.
 */
@NullMarked
package io.specwright.maven;

import org.jspecify.annotations.NullMarked;
