/** The areas that come with the service, as a file. */
@NullMarked
package nl.natuurpeil.assessment.area.adapter.file;

import org.jspecify.annotations.NullMarked;
