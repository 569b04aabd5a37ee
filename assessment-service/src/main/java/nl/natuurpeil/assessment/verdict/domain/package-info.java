/** How areas do on obligations, judged elsewhere and followed here. */
@NullMarked
package nl.natuurpeil.assessment.verdict.domain;

import org.jspecify.annotations.NullMarked;
