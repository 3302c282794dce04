package heyan.office;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param fonts folder of the font of the charts; without it they are drawn in whatever the machine has */
@ConfigurationProperties("heyan.office")
record OfficeSettings(@DefaultValue(".parts/fonts") Path fonts) {}
