package heyan.cell;

import heyan.inspect.InspectSettings;
import heyan.read.ReadSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cells of the application; none runs before the first file unless the settings say so. */
@Configuration(proxyBeanMethods = false)
class CellConfiguration {
    @Bean(destroyMethod = "close")
    Cells cells(CellSettings settings, InspectSettings inspect, ReadSettings read) {
        Cells cells = new Cells(settings, inspect, read);
        if (settings.ahead()) {
            cells.startAhead();
        }
        return cells;
    }
}
