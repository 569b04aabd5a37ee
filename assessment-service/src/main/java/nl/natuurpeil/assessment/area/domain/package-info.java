/** Areas as the law and the statistics know them: code, kind, parents, validity, and how sure each fact is. */
@NullMarked
package nl.natuurpeil.assessment.area.domain;

import org.jspecify.annotations.NullMarked;
