/**
 * The engine as a generator of OpenAPI Generator: its Maven and Gradle plugins, its command line, its ignore file and
 * dry run, our output.
 *
 * <p>Must not decide anything about the output: its files are those of {@link io.specwright.generator.SdkGenerator},
 * byte for byte.
 */
@NullMarked
package io.specwright.openapigenerator;

import org.jspecify.annotations.NullMarked;
