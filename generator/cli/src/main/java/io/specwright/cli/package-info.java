/**
 * The engine on a command line.
 *
 * <p>Must not decide anything about the output; it passes on what the user asked for, and reports.
 */
@NullMarked
package io.specwright.cli;

import org.jspecify.annotations.NullMarked;
