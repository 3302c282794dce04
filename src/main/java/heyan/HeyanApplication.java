package heyan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The Spring application: all rooms, the routes, the console. Started by {@code heyan.cli}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HeyanApplication {}
