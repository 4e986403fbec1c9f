Console.WriteLine("usage: train");
